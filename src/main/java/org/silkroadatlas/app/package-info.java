/**
 * The window: layout, menus, keys, settings, themes, and the wiring of all rooms by constructors.
 */
package org.silkroadatlas.app;
