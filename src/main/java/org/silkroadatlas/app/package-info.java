/**
 * The window: layout, menus, keys, settings, themes, and the wiring of all rooms through
 * constructors.
 */
package org.silkroadatlas.app;
