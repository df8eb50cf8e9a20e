/** The small charts of the panel: columns, sparklines, profiles and bars of terms. */
package org.silkroadatlas.panel.chart;
