package dev.callwright.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ElementsTest {

    @Test
    void elementsAreCountedFromZero() {
        assertThat(Elements.at(List.of("a", "b"), 0)).isEqualTo("a");
        assertThat(Elements.at(new String[] {"a", "b"}, 1)).isEqualTo("b");
    }

    @Test
    void anElementThatIsNotThereIsNull() {
        assertThat(Elements.<String>at(List.of(), 0)).isNull();
        assertThat(Elements.at(new String[] {"a"}, 1)).isNull();
        assertThat(Elements.<String>at(Arrays.asList("a", null), 1)).isNull();
    }

    @Test
    void withoutAListThereIsNoElement() {
        assertThat(Elements.<String>at((List<String>) null, 0)).isNull();
        assertThat(Elements.<String>at((String[]) null, 0)).isNull();
    }
}
