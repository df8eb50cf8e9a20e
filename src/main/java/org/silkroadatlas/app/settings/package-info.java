/** What is stored between starts: settings, bookmarks, pane sizes, theme and text size. */
package org.silkroadatlas.app.settings;
