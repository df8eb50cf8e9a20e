/** Citations of records and sources: as text, BibTeX, CSL-JSON and RIS. */
package org.silkroadatlas.export.citation;
