/** The start of the program: what can go wrong before the first frame, and how long it takes. */
package org.silkroadatlas.app.start;
