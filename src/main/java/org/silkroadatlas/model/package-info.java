/**
 * The records of the dataset, as {@code docs/data-format.md} describes them. All are immutable;
 * unknown values are an empty {@link java.util.Optional} or list, never null.
 */
package org.silkroadatlas.model;
