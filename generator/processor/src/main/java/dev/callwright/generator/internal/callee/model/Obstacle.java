package dev.callwright.generator.internal.callee.model;

/** Why a mapper cannot read a member. */
public enum Obstacle {
    STATIC("it is static, and so the same for every callee", "annotate an instance member"),
    NO_GETTER("it is private and has no getter", "make the field package-private, or add a getter"),
    NO_GETTER_OF_KOTLIN(
            "Kotlin gives it no getter that Java can call, as it is private or internal, or of an inline class",
            "make the property public, or annotate the getter of one that returns the value"),
    OUT_OF_REACH(
            "it is not accessible from the package of the mapper",
            "make it public, or add a public getter or method for it"),
    HIDDEN("a field of the same name in a subclass hides it", "add a getter, or rename one of the fields"),
    PRIVATE_METHOD("it is private", "make the method package-private"),
    PARAMETERS("it has parameters", "annotate a method without parameters"),
    VOID("it returns nothing", "annotate a method that returns the value"),
    THROWS("it throws checked exceptions", "annotate a method without them"),
    LAZY(
            "it is a field of an entity, which is unset while only a proxy of the entity is loaded",
            "add a getter to the entity"),
    FINAL(
            "it is a final method of an entity, which a proxy runs on its own fields, and these are unset",
            "remove final, or annotate the fields that it reads"),
    BODY(
            "it has a body, but there is no instance of the interface to run it on",
            "make it static, with the mapped class as its only parameter"),
    NOT_OF_SOURCE(
            "it describes no member of the mapped class",
            "use a method without parameters and body, or a static one with the mapped class as its only parameter");

    private final String reason;
    private final String cure;

    Obstacle(String reason, String cure) {
        this.reason = reason;
        this.cure = cure;
    }

    public String reason() {
        return reason;
    }

    public String cure() {
        return cure;
    }
}
