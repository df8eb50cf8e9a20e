/**
 * JSON files to records and back: reading with located faults, overlaying a user's dataset,
 * writing, comparing. Only this room uses Jackson for datasets.
 */
package org.silkroadatlas.dataset;
