/**
 * Checks the records of a dataset for contradictions. Each rule sees the whole dataset and knows
 * nothing of files: whoever reports a finding locates the record.
 */
package org.silkroadatlas.dataset.consistency;
