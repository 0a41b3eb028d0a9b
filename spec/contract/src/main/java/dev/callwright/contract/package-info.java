/** The vocabulary of the contract, generated from its spec when this jar is compiled. */
@NullMarked
@VocabularyOfSpec
package dev.callwright.contract;

import dev.callwright.contract.meta.VocabularyOfSpec;
import org.jspecify.annotations.NullMarked;
