package dev.callwright.generator.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/** A source file in memory; its path is relative to the root of its packages. */
final class Source extends SimpleJavaFileObject {

    private static final String IMPORTS = """
            import dev.callwright.annotation.*;
            import dev.callwright.contract.*;
            """;

    private final String path;
    private final String text;

    private Source(String path, String text) {
        this(URI.create("source:///" + path), path, text);
    }

    private Source(URI uri, String path, String text) {
        super(uri, Kind.SOURCE);
        this.path = path;
        this.text = text;
    }

    /** A class of the package {@code com.acme}. */
    static Source of(String simpleName, String... lines) {
        return new Source(
                "com/acme/" + simpleName + ".java", "package com.acme;\n" + IMPORTS + String.join("\n", lines) + "\n");
    }

    /** A file with that text. */
    static Source file(String path, String text) {
        return new Source(path, text);
    }

    /** The declaration of a module. */
    static Source module(String text) {
        // Under another name, as compile-testing would give a file of this one to every module that is asked for its
        // own.
        return new Source(URI.create("source:///module"), "module-info.java", text);
    }

    @Override
    public boolean isNameCompatible(String simpleName, Kind kind) {
        return kind == Kind.SOURCE && ("/" + path).endsWith("/" + simpleName + kind.extension);
    }

    /** All sources beneath a folder, sorted. */
    static List<Source> in(Path root) {
        if (Files.notExists(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(file -> read(root, file))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String path() {
        return path;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
    }

    /** Eclipse's compiler reports a file of its own, with the name of ours on disk. */
    static String pathOf(JavaFileObject file) {
        return file instanceof Source source ? source.path : file.getName().replaceFirst(".*/input/", "");
    }

    private static Source read(Path root, Path file) {
        try {
            // Where it is, as some processors look for their settings beside the source.
            return new Source(
                    file.toUri(), root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
