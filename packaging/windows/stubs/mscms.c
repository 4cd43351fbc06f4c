/* Stands in for Windows' colour management, of which Wine 8 lacks what Qt's window plug-in asks
   for at start. It has no profile for any screen, so Qt takes sRGB. Only for building and testing
   in Wine: never shipped. */

#define NO_PROFILE(name) __declspec(dllexport) void *name(void) { return 0; }

NO_PROFILE(OpenColorProfileW)
NO_PROFILE(CloseColorProfile)
NO_PROFILE(GetColorProfileFromHandle)
NO_PROFILE(WcsCreateIccProfile)
