/**
 * Presentations in Office Open XML (ECMA-376), which PowerPoint and LibreOffice open: pictures with
 * captions and notes as text.
 */
package org.silkroadatlas.export.pptx;
