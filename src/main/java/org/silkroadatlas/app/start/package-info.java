/** The start of the program: what may go wrong before the first picture, and how long it takes. */
package org.silkroadatlas.app.start;
