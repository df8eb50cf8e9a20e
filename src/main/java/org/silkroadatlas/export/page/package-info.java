/** What is printed: handouts with all records of a scope, pages with a picture, worksheets. */
package org.silkroadatlas.export.page;
