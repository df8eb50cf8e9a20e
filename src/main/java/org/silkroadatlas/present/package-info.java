/**
 * Presenter mode: scenes on the projector with a clicker, notes and a clock on the lecturer's own
 * screen. It shows scenes in a state of its own, so that leaving it finds the window as it was.
 */
package org.silkroadatlas.present;
