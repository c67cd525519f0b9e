package org.chokepoint.api.page.operation;

import java.util.List;

/** A page with the form of a schedule. */
interface ScheduleFormPage extends OperationPage {
  @Override
  default List<String> parameters() {
    return ScheduleForm.PARAMETERS;
  }

  @Override
  default List<String> lists() {
    return List.of("datasets");
  }
}
