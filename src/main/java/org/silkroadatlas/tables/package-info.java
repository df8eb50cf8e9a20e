/**
 * Tables that people bring: CSV, TSV, XLSX, ODS, TimelineJS and GeoJSON as one value, and back. It
 * knows cells and their addresses, and nothing of what they mean. No JavaFX, any thread.
 */
package org.silkroadatlas.tables;
