#!/bin/sh
# Takes the pictures of the guide again, from the running application in a browser.
# Needs chromium and ImageMagick. Run from anywhere.
set -eu
cd "$(dirname "$0")/../.."
rm -rf app/target/guide
mvn -B -q -pl app -am verify -Dtest=OneMeetingTest,ImportJourneyTest,FindingJourneyTest,LeafletJourneyTest,ProviderJourneyTest,RegisterJourneyTest,NetworkBrowserTest,CapacityJourneyTest,CofundingJourneyTest,GrantJourneyTest,FinancingJourneyTest,BoardJourneyTest,PlanJourneyTest,SurveyJourneyTest -Dsurefire.failIfNoSpecifiedTests=false
for picture in $(grep -oh "[0-9a-z-]*\.png" docs/guide/*.md | sort -u); do
  convert "app/target/guide/$picture" +dither -colors 64 "PNG8:docs/guide/$picture"
done
