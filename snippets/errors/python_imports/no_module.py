import no_such_package

no_such_package.run()
