package dk.tvaers.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.ref.SoftReference;

/** The portal's classes without its tests, read once for the tests of a JVM; they are let go when memory is short. */
final class PortalClasses {

    private static SoftReference<JavaClasses> read = new SoftReference<>(null);

    private PortalClasses() {}

    static synchronized JavaClasses all() {
        JavaClasses classes = read.get();
        if (classes == null) {
            classes = new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("dk.tvaers");
            read = new SoftReference<>(classes);
        }
        return classes;
    }
}
