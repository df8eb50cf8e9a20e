/**
 * Checks whether the records of a dataset contradict each other. Each rule sees the whole dataset
 * and knows nothing of files: where a record stands is found by whoever reports.
 */
package org.silkroadatlas.dataset.consistency;
