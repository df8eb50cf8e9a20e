/** The comparison of two years or two formats, side by side. */
package org.silkroadatlas.map.compare;
