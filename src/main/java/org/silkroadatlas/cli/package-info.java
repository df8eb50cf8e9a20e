/** The command line: the entry point and the commands that need no window. */
package org.silkroadatlas.cli;
