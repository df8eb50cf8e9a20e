/**
 * The user's own records: the collection that is kept, the window in which a table becomes records,
 * and the form for one of them.
 */
package org.silkroadatlas.own;
