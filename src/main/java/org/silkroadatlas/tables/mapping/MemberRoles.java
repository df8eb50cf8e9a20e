package org.silkroadatlas.tables.mapping;

import org.silkroadatlas.model.Attendance;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.model.Role;

/** Roles in a format, written in brackets after a country like the capacities of participants. */
final class MemberRoles {
  private MemberRoles() {}

  static Role role(Attendance as) {
    return switch (as) {
      case MEMBER -> Role.MEMBER;
      case HOST -> Role.HOST;
      case CHAIR -> Role.CHAIR;
      case OBSERVER -> Role.OBSERVER;
      case ASSOCIATE -> Role.ASSOCIATE;
      case PARTICIPATING -> Role.PARTICIPANT;
      case DIALOGUE_PARTNER, PARTNER -> Role.DIALOGUE_PARTNER;
      case GUEST -> Role.GUEST;
    };
  }

  static Attendance as(Membership membership) {
    return switch (membership.role()) {
      case FOUNDING_MEMBER, MEMBER, SIGNATORY, FROZEN -> Attendance.MEMBER;
      case ASSOCIATE -> Attendance.ASSOCIATE;
      case OBSERVER -> Attendance.OBSERVER;
      case DIALOGUE_PARTNER -> Attendance.DIALOGUE_PARTNER;
      case PARTICIPANT -> Attendance.PARTICIPATING;
      case GUEST -> Attendance.GUEST;
      case CHAIR -> Attendance.CHAIR;
      case HOST -> Attendance.HOST;
    };
  }
}
