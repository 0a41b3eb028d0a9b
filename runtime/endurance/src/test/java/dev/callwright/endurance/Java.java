package dev.callwright.endurance;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * How a program of this test is started.
 *
 * @param classPath as for {@code -cp}
 * @param options of the virtual machine
 */
record Java(String classPath, List<String> options) {

    Java {
        options = List.copyOf(options);
    }

    static Java plain() {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return new Java(classPath, List.of("-XX:+UseSerialGC"));
    }

    Java with(String... more) {
        return new Java(
                classPath, Stream.concat(options.stream(), Stream.of(more)).toList());
    }

    /** The same, all of it in jars: from folders, classes cannot be shared between processes. */
    Java packed(Path directory) throws IOException {
        List<String> jars = new ArrayList<>();
        for (String element : classPath.split(File.pathSeparator)) {
            Path path = Path.of(element);
            jars.add(Files.isDirectory(path) ? jar(path, directory.resolve(jars.size() + ".jar")) : element);
        }
        return new Java(String.join(File.pathSeparator, jars), options);
    }

    List<String> command(Class<?> program, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, program.getName()));
        command.addAll(arguments);
        return command;
    }

    private static String jar(Path folder, Path jar) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> walk = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
                String name = folder.relativize(file).toString().replace(File.separatorChar, '/');
                out.putNextEntry(new JarEntry(name));
                Files.copy(file, out);
            }
        }
        return jar.toString();
    }
}
