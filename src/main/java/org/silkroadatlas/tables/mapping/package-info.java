/**
 * The meaning of the cells of a table: columns by heading and content, dates, countries and places
 * as people write them, records from rows, and faults by cell. No JavaFX, any thread.
 */
package org.silkroadatlas.tables.mapping;
