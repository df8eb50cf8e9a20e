/**
 * Presenter mode: scenes on the projector with a clicker, and notes and a clock on the lecturer's
 * own screen. It has its own state, so that the window is unchanged when it ends.
 */
package org.silkroadatlas.present;
