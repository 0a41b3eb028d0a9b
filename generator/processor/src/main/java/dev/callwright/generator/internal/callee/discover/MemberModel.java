package dev.callwright.generator.internal.callee.discover;

import dev.callwright.generator.internal.callee.model.Access;
import dev.callwright.generator.internal.callee.model.Member;
import dev.callwright.generator.internal.callee.model.ValueType;
import dev.callwright.generator.internal.problem.Position;
import java.util.List;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Says in the model's terms what came of reading. */
final class MemberModel {

    private final Types types;
    private final TypeReader typeReader;

    MemberModel(Types types, TypeReader typeReader) {
        this.types = types;
        this.typeReader = typeReader;
    }

    /** @param position where the way to the value is written, if there is none to a value */
    Member of(String name, Reading reading, Position position) {
        if (reading instanceof Reading.Value value) {
            return new Member.Accessible(
                    name, value.through(), value.access(), typeReader.read(typeOf(value)), value.nullable());
        }
        if (reading instanceof Reading.Unresolved unresolved) {
            return unresolved(name, unresolved.last().access(), unresolved.type());
        }
        if (reading instanceof Reading.Lost lost) {
            return new Member.Lost(name, lost.fault(), position);
        }
        Reading.Blocked blocked = (Reading.Blocked) reading;
        return new Member.Inaccessible(name, blocked.obstacle(), blocked.detail());
    }

    static Member unresolved(String name, Access access, String type) {
        return new Member.Accessible(name, List.of(), access, new ValueType.Unresolved(type), false);
    }

    /** A primitive on the way through something that may be null is as absent as that. */
    private TypeMirror typeOf(Reading.Value value) {
        return value.type() instanceof PrimitiveType primitive
                        && !value.through().isEmpty()
                ? types.boxedClass(primitive).asType()
                : value.type();
    }
}
