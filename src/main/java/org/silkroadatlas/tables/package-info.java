/**
 * Users' tables: CSV, TSV, XLSX, ODS, TimelineJS and GeoJSON as one representation, and back. This
 * room knows cells and their addresses, but not their meaning. No JavaFX, any thread.
 */
package org.silkroadatlas.tables;
