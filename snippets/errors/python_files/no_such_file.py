open("no_such_folder/data.csv")
