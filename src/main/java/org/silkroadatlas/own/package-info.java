/**
 * The user's own records: the stored collection, the import window, and the form for a single
 * record.
 */
package org.silkroadatlas.own;
