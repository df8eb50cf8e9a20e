/**
 * What is kept from one start to the next: settings, bookmarks, sizes of panes, theme and size of
 * text.
 */
package org.silkroadatlas.app.settings;
