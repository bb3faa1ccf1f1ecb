/**
 * Every number that the leg rule uses, in one place; docs/methods/flights.md gives the reason for each. None is tuned to a recording.
 * Distances in nautical miles, times in seconds, speeds in knots, heights in feet.
 */

/** Nothing that is tracked flies faster: a step above it is an error of position (or a spoofed one). */
export const JUMP_KT = 875;
/** Position noise that no step is blamed for. */
export const JUMP_SLACK_NM = 1;
/** So many points that agree with each other after a jump are a new place, and not an error. */
export const JUMP_AGREE = 5;
/** A worse source (MLAT, TIS-B) is passed over for so long after a better one (ADS-B). */
export const SOURCE_OVERLAP_S = 15;

/** A hole in the data longer than this hides what happens in it; readsb stores a parked aircraft every 80 to 300 s. */
export const GAP_S = 300;
/** Spare time in a hole that is enough to land and take off again, if an end of the hole is low. */
export const STOP_SLACK_S = 20 * 60;
/** Spare time that means a stop wherever the ends are. */
export const STOP_SLACK_ANYWHERE_S = 90 * 60;
/** "Low" for the rule above. */
export const STOP_CEILING_FT = 18_000;
/** Speed taken for a hole whose ends tell none. */
export const UNTOLD_SPEED_KT = 250;

/** An airborne run that is shorter than this and stays within `BLIP_NM` is a fault of the air/ground flag. */
export const BLIP_S = 120;
/** 8 km. */
export const BLIP_NM = 4.3;
/** An airborne run that stays within `BLIP_NM` and whose height changes by less than this is none. */
export const BLIP_SWING_FT = 300;
/** A run that never gets faster than this does not fly. */
export const FLYING_KT = 50;
/** A run that never leaves this circle does not fly. */
export const STILL_NM = 0.55;

/** A ground run shorter than this that keeps moving is a touch-and-go. */
export const TOUCH_S = 120;
export const TOUCH_KT = 30;
/** A ground run that never gets slower than this is flight, however long its flags say otherwise. */
export const ROLLING_KT = 80;

/** On the ground, where no flag says so: this close to a runway, this low above it, this slow over `SLOW_WINDOW_S`. */
export const GROUND_NEAR_NM = 1;
export const GROUND_LOW_FT = 300;
export const GROUND_KT = 40;
export const SLOW_WINDOW_S = 10;
/** Altitude 0 stands for the ground only if the aircraft gets slower than this, or if it is far below the field. */
export const ZERO_KT = 50;

/** Two ground positions further apart than this, with a hole between, were joined by a flight that nobody saw (10 km). */
export const UNSEEN_MOVE_NM = 5.4;

/** A three-degree path: feet of height to lose for each mile to go. */
export const FEET_PER_NM = 318;
/** Above this over every candidate the airport stays unknown. */
export const AIRPORT_CEILING_FT = 12_000;
/** Cost up to which a candidate is believable, and lead that it needs over the next. */
export const BELIEVABLE_COST = 2;
export const MARGIN = 0.4;
/** Higher above the field than this, an airport needs a greater lead: the path points less well. */
export const HIGH_FT = 4000;
export const MARGIN_HIGH = 0.6;
/** Candidates this much dearer than the best are still told as alternatives. */
export const ALTERNATIVE_COST = 1.5;
/** At the edge of the data an airport is named only below this height over it, and with a climb or a descent of at least this rate. */
export const EDGE_CEILING_FT = 6000;
/** No airfield lies higher (Daocheng Yading, 14,472 ft). */
export const HIGHEST_FIELD_FT = 14_500;
export const EDGE_TREND_FPM = 200;
/** The trend is taken over about so long. */
export const TREND_S = 150;
/** A flight seen in cruise is tied to where its aircraft stood parked if no more spare time than this lies between: else it may have been elsewhere. */
export const PARKED_SLACK_S = 3 * 3600;
/** The same for the landing and the next take-off of a stop that nobody saw. */
export const LINK_SLACK_S = 6 * 3600;
/** Airports nearer to each other than this are neighbours: one city, or a field and its air base. */
export const NEIGHBOURS_NM = 40;
/** A callsign that is given up so soon after take-off belongs to the flight before. */
export const STALE_CALLSIGN_S = 300;
