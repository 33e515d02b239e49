@echo off
rem Runs Galley. Builds its jar where that is missing or older than its sources, and starts Java with
rem an archive of loaded classes, which it makes once for each jar and each Java.
setlocal EnableExtensions DisableDelayedExpansion
set "home=%~dp0"
set "home=%home:~0,-1%"
set "jar=%home%\target\galley.jar"

rem Java's flags for short runs, in one place: the simplest collector, the quick compiler, which
rem waits twice as long as usual to see what is worth its time, and no file of counters. No more
rem memory is taken than a fifth beyond what is held.
set "flags=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=2 -XX:SoftRefLRUPolicyMSPerMB=0"
set "flags=%flags% -XX:MinHeapFreeRatio=20 -XX:MaxNewSize=64m -XX:-UsePerfData -Xlog:disable"

rem ---- Java
if defined JAVA_HOME goto javahome
set "java="
for %%J in (java.exe) do set "java=%%~$PATH:J"
if defined java goto version
>&2 echo galley: Java is missing. Install a JDK 17 or newer, or set JAVA_HOME to one.
exit /b 1
:javahome
set "java=%JAVA_HOME%\bin\java.exe"
if exist "%java%" goto version
>&2 echo galley: JAVA_HOME is %JAVA_HOME%, but there is no bin\java.exe in it.
exit /b 1

:version
set "version="
for %%J in ("%java%") do set "release=%%~dpJ..\release"
if exist "%release%" for /f "usebackq tokens=1,2 delims==" %%A in ("%release%") do if "%%A"=="JAVA_VERSION" set "version=%%~B"
if not defined version for /f "tokens=3" %%V in ('""%java%" -version 2^>^&1" ^| findstr /i /c:" version "') do if not defined version set "version=%%~V"
set "major=0"
for /f "tokens=1 delims=.-+" %%M in ("%version%") do set "major=%%M"
if %major% geq 17 goto build
>&2 echo galley: %java% is Java %version%; Galley needs 17 or newer. Set JAVA_HOME to one.
exit /b 1

rem ---- The jar
:build
set "stale=yes"
if exist "%jar%" if exist "%home%\target\lib" for /f %%S in ('powershell -NoProfile -Command "$j = (Get-Item -LiteralPath $env:jar).LastWriteTimeUtc; if (@(Get-Item -LiteralPath (Join-Path $env:home pom.xml)) + @('src\main', 'templates', 'assets' | ForEach-Object { Join-Path $env:home $_ } | Where-Object { Test-Path -LiteralPath $_ } | ForEach-Object { Get-ChildItem -LiteralPath $_ -Recurse }) | Where-Object { $_.LastWriteTimeUtc -gt $j } | Select-Object -First 1) { 'yes' } else { 'no' }"') do set "stale=%%S"
if "%stale%"=="no" goto archive
where mvn >nul 2>nul
if errorlevel 1 goto nomaven
>&2 echo galley: building Galley, which takes a minute the first time...
pushd "%home%"
if %major% geq 24 set "MAVEN_OPTS=%MAVEN_OPTS% --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
call mvn -B -q -Dstyle.color=never -Dmaven.test.skip=true package 1>&2
if errorlevel 1 goto failed
popd
powershell -NoProfile -Command "(Get-Item -LiteralPath $env:jar).LastWriteTimeUtc = [DateTime]::UtcNow"
goto archive
:failed
popd
>&2 echo galley: the build failed; what Maven said stands above.
exit /b 1
:nomaven
if exist "%jar%" if exist "%home%\target\lib" goto oldjar
>&2 echo galley: Galley must be built first, and Maven is missing. Install Maven 3.8 or newer (mvn).
exit /b 1
:oldjar
>&2 echo galley: target\galley.jar is older than its sources, and Maven is missing to build it: using it.

rem ---- How Java starts
:archive
if %major% geq 24 set "flags=%flags% --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
set "use=-XX:SharedArchiveFile="
set "kind=jsa"
if %major% geq 25 set "use=-XX:AOTCache="
if %major% geq 25 set "kind=aot"
set "share="
if not defined LOCALAPPDATA goto run
set "cache=%LOCALAPPDATA%\galley"
for %%F in ("%jar%") do set "stamp=%%~tF-%%~zF"
set "stamp=%stamp:/=%"
set "stamp=%stamp:\=%"
set "stamp=%stamp::=%"
set "stamp=%stamp: =%"
set "stamp=%stamp:.=%"
set "place=%home::=%"
set "place=%place:\=-%"
set "place=%place: =_%"
set "name=%place%-%stamp%-%version%.%kind%"
if exist "%cache%\%name%" goto share
set "work=%cache%\making-%RANDOM%%RANDOM%"
md "%work%" 2>nul || goto run
>&2 echo galley: preparing a quick start, once...
if "%kind%"=="aot" "%java%" %flags% "-XX:AOTCacheOutput=%work%\archive" -jar "%jar%" warm "%work%\site" >nul 2>nul <nul
if "%kind%"=="jsa" "%java%" %flags% "-XX:DumpLoadedClassList=%work%\classes" -jar "%jar%" warm "%work%\site" >nul 2>nul <nul
if "%kind%"=="jsa" "%java%" %flags% -Xshare:dump "-XX:SharedClassListFile=%work%\classes" "-XX:SharedArchiveFile=%work%\archive" -jar "%jar%" >nul 2>nul <nul
if not exist "%work%\archive" type nul >"%work%\archive"
del /q "%cache%\%place%-*.%kind%" 2>nul
move /y "%work%\archive" "%cache%\%name%" >nul 2>nul
rd /s /q "%work%" 2>nul
:share
for %%F in ("%cache%\%name%") do if %%~zF gtr 0 set "share="%use%%cache%\%name%""

:run
if defined GALLEY_CLASSPATH goto others
"%java%" %flags% %share% "-Dgalley.command=%~n0" -jar "%jar%" %*
exit /b %errorlevel%

rem GALLEY_CLASSPATH names libraries of other makers, as Java's class path does.
:others
"%java%" %flags% %share% "-Dgalley.command=%~n0" -cp "%jar%;%GALLEY_CLASSPATH%" press.galley.Galley %*
exit /b %errorlevel%
