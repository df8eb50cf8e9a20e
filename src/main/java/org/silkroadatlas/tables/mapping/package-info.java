/**
 * What the cells of a table mean: columns by their heads and contents, dates, countries and places
 * as people write them; records from rows, and what is wrong by cell. No JavaFX, any thread.
 */
package org.silkroadatlas.tables.mapping;
