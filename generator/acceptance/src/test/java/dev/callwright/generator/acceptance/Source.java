package dev.callwright.generator.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileObject;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Sources as tests write them. */
final class Source {

    // The compiler's own, as compile-testing reads files in the character set of the machine.
    private static final StandardJavaFileManager DISK =
            ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, Locale.ROOT, UTF_8);

    private static final String IMPORTS = """
            package com.acme;
            import dev.callwright.annotation.*;
            import dev.callwright.contract.*;
            """;

    private Source() {}

    /** A class of the package {@code com.acme}. */
    static JavaFileObject of(String simpleName, String... lines) {
        return JavaFileObjects.forSourceString("com.acme." + simpleName, IMPORTS + String.join("\n", lines) + "\n");
    }

    /** The declaration of a module. */
    static JavaFileObject module(String text) {
        // Under another name, as compile-testing would give a file of this one to every module that is asked for its
        // own.
        return new ForwardingJavaFileObject<>(JavaFileObjects.forSourceString("module", text)) {
            @Override
            public boolean isNameCompatible(String simpleName, Kind kind) {
                return simpleName.equals("module-info");
            }
        };
    }

    /** All sources beneath a folder, sorted; where they are, as some processors look for their settings beside them. */
    static List<JavaFileObject> in(Path root) {
        List<JavaFileObject> sources = new ArrayList<>();
        DISK.getJavaFileObjectsFromPaths(filesIn(root)).forEach(sources::add);
        return sources;
    }

    static List<Path> filesIn(Path root) {
        if (Files.notExists(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String textOf(FileObject file) {
        try {
            return file.getCharContent(true).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
