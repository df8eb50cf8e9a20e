/** Printed documents: handouts with all records of a filter, pages with a picture, worksheets. */
package org.silkroadatlas.export.page;
