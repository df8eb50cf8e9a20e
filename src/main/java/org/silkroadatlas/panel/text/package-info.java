/** The words of the panel: names, dates, terms and sentences in the language of the window. */
package org.silkroadatlas.panel.text;
