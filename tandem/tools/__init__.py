"""What a maintainer runs beside the site and its tests: the printed sheet, measurements. It may
import every other room."""
