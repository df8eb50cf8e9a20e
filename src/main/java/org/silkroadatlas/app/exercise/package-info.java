/** Exercises in the window: questions in the panel, answers on all three panes. */
package org.silkroadatlas.app.exercise;
