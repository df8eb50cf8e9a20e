/**
 * A dataset as a package for publication: its files, their schemas, and the metadata for catalogues
 * and archives.
 */
package org.silkroadatlas.dataset.release;
