/// Forms from spreadsheets that other tools know (XLSForm), and back.
@NullMarked
package org.spoluplan.surveys.xlsform;

import org.jspecify.annotations.NullMarked;
