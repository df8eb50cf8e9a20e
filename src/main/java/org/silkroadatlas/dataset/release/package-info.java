/**
 * A dataset as a package to publish: its files, their schemas, and what catalogues and archives
 * need to know of them.
 */
package org.silkroadatlas.dataset.release;
