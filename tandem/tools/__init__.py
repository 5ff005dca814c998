"""What a maintainer runs beside the site and its tests: the printed sheet, a row's programs at
every save, changes that somebody must notice, repetitions, measurements. It may import every
other room."""
