/** Exports from the window and the command line: pictures, pages and tables. */
package org.silkroadatlas.app.export;
