/**
 * The records of the dataset, as {@code docs/data-format.md} describes them. All are immutable;
 * what may be unknown is an {@link java.util.Optional} or an empty list, never null.
 */
package org.silkroadatlas.model;
