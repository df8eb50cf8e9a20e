/**
 * From JSON files to records and back: reading with located faults, overlaying a user's dataset,
 * writing, comparing. Jackson stays behind this room.
 */
package org.silkroadatlas.dataset;
