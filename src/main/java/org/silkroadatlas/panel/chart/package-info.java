/** The small charts of the panel: columns, lines, profiles and bars of terms. */
package org.silkroadatlas.panel.chart;
