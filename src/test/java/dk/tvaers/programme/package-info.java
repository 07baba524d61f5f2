@org.jspecify.annotations.NullMarked
package dk.tvaers.programme;
