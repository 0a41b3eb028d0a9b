package dev.callwright.generator.acceptance;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.tools.FileObject;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;

/** The files that a compiler writes: compile-testing keeps those of a failed compilation, such as stubs, to itself. */
record WrittenFiles(Set<FileObject> files) {

    WrittenFiles() {
        this(new LinkedHashSet<>());
    }

    /** A compiler whose files are noted. */
    JavaCompiler of(JavaCompiler compiler) {
        return around(
                JavaCompiler.class,
                compiler,
                argument -> argument instanceof StandardJavaFileManager manager ? of(manager) : argument);
    }

    private StandardJavaFileManager of(StandardJavaFileManager manager) {
        return around(StandardJavaFileManager.class, manager, argument -> argument);
    }

    private <T> T around(Class<T> type, T inner, UnaryOperator<Object> given) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    try {
                        for (int i = 0; arguments != null && i < arguments.length; i++) {
                            arguments[i] = given.apply(arguments[i]);
                        }
                        Object result = method.invoke(inner, arguments);
                        if (method.getName().contains("ForOutput")) {
                            files.add((FileObject) result);
                        }
                        return result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
