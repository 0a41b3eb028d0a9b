package lombok.experimental;

public @interface Accessors {
    boolean fluent() default false;
}
