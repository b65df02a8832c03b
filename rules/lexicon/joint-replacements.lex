# Joint replacements and what goes wrong with them (T84.0, T84.5, M97): each joint by its side, since the release has no code for a side unsaid.
@type condition

# --- the joints, by their names and sides
@let RIGHT_HIP = right hip prosthesis | right prosthetic hip | right hip replacement | right total hip | right total hip replacement | right total hip arthroplasty | right hip arthroplasty | right hip hemiarthroplasty | right hip implant | right THA | right THR | R hip prosthesis | R prosthetic hip | R hip replacement | R total hip | R total hip replacement | R total hip arthroplasty | R hip arthroplasty | R hip hemiarthroplasty | R hip implant | R THA | R THR | Rt hip prosthesis | Rt prosthetic hip | Rt hip replacement | Rt total hip | Rt total hip replacement | Rt total hip arthroplasty | Rt hip arthroplasty | Rt hip hemiarthroplasty | Rt hip implant | Rt THA | Rt THR | THA, right | THA, R | THA, Rt | THR, right | THR, R | THR, Rt
@let RIGHT_KNEE = right knee prosthesis | right prosthetic knee | right knee replacement | right total knee | right total knee replacement | right total knee arthroplasty | right knee arthroplasty | right partial knee replacement | right unicompartmental knee | right knee implant | right TKA | right TKR | right UKA | R knee prosthesis | R prosthetic knee | R knee replacement | R total knee | R total knee replacement | R total knee arthroplasty | R knee arthroplasty | R partial knee replacement | R unicompartmental knee | R knee implant | R TKA | R TKR | R UKA | Rt knee prosthesis | Rt prosthetic knee | Rt knee replacement | Rt total knee | Rt total knee replacement | Rt total knee arthroplasty | Rt knee arthroplasty | Rt partial knee replacement | Rt unicompartmental knee | Rt knee implant | Rt TKA | Rt TKR | Rt UKA | TKA, right | TKA, R | TKA, Rt | TKR, right | TKR, R | TKR, Rt | UKA, right | UKA, R | UKA, Rt
@let LEFT_HIP = left hip prosthesis | left prosthetic hip | left hip replacement | left total hip | left total hip replacement | left total hip arthroplasty | left hip arthroplasty | left hip hemiarthroplasty | left hip implant | left THA | left THR | L hip prosthesis | L prosthetic hip | L hip replacement | L total hip | L total hip replacement | L total hip arthroplasty | L hip arthroplasty | L hip hemiarthroplasty | L hip implant | L THA | L THR | Lt hip prosthesis | Lt prosthetic hip | Lt hip replacement | Lt total hip | Lt total hip replacement | Lt total hip arthroplasty | Lt hip arthroplasty | Lt hip hemiarthroplasty | Lt hip implant | Lt THA | Lt THR | THA, left | THA, L | THA, Lt | THR, left | THR, L | THR, Lt
@let LEFT_KNEE = left knee prosthesis | left prosthetic knee | left knee replacement | left total knee | left total knee replacement | left total knee arthroplasty | left knee arthroplasty | left partial knee replacement | left unicompartmental knee | left knee implant | left TKA | left TKR | left UKA | L knee prosthesis | L prosthetic knee | L knee replacement | L total knee | L total knee replacement | L total knee arthroplasty | L knee arthroplasty | L partial knee replacement | L unicompartmental knee | L knee implant | L TKA | L TKR | L UKA | Lt knee prosthesis | Lt prosthetic knee | Lt knee replacement | Lt total knee | Lt total knee replacement | Lt total knee arthroplasty | Lt knee arthroplasty | Lt partial knee replacement | Lt unicompartmental knee | Lt knee implant | Lt TKA | Lt TKR | Lt UKA | TKA, left | TKA, L | TKA, Lt | TKR, left | TKR, L | TKR, Lt | UKA, left | UKA, L | UKA, Lt
@let RIGHT_SHOULDER = right shoulder prosthesis | right prosthetic shoulder | right shoulder replacement | right total shoulder | right total shoulder arthroplasty | right reverse shoulder | right reverse total shoulder | right shoulder arthroplasty | right TSA | right rTSA | right RTSA | R shoulder prosthesis | R prosthetic shoulder | R shoulder replacement | R total shoulder | R total shoulder arthroplasty | R reverse shoulder | R reverse total shoulder | R shoulder arthroplasty | R TSA | R rTSA | R RTSA | Rt shoulder prosthesis | Rt prosthetic shoulder | Rt shoulder replacement | Rt total shoulder | Rt total shoulder arthroplasty | Rt reverse shoulder | Rt reverse total shoulder | Rt shoulder arthroplasty | Rt TSA | Rt rTSA | Rt RTSA | TSA, right | TSA, R | TSA, Rt | RTSA, right | RTSA, R | RTSA, Rt
@let LEFT_SHOULDER = left shoulder prosthesis | left prosthetic shoulder | left shoulder replacement | left total shoulder | left total shoulder arthroplasty | left reverse shoulder | left reverse total shoulder | left shoulder arthroplasty | left TSA | left rTSA | left RTSA | L shoulder prosthesis | L prosthetic shoulder | L shoulder replacement | L total shoulder | L total shoulder arthroplasty | L reverse shoulder | L reverse total shoulder | L shoulder arthroplasty | L TSA | L rTSA | L RTSA | Lt shoulder prosthesis | Lt prosthetic shoulder | Lt shoulder replacement | Lt total shoulder | Lt total shoulder arthroplasty | Lt reverse shoulder | Lt reverse total shoulder | Lt shoulder arthroplasty | Lt TSA | Lt rTSA | Lt RTSA | TSA, left | TSA, L | TSA, Lt | RTSA, left | RTSA, L | RTSA, Lt
@let OTHER_JOINT = shoulder prosthesis | prosthetic shoulder | shoulder replacement | total shoulder | total shoulder arthroplasty | reverse shoulder | reverse total shoulder | shoulder arthroplasty | TSA | rTSA | RTSA | elbow prosthesis | elbow replacement | total elbow | ankle prosthesis | ankle replacement | total ankle | wrist prosthesis | wrist replacement | finger prosthesis
@let UNSIDED = hip prosthesis | prosthetic hip | hip replacement | total hip | total hip replacement | total hip arthroplasty | hip arthroplasty | hip hemiarthroplasty | hip implant | THA | THR | knee prosthesis | prosthetic knee | knee replacement | total knee | total knee replacement | total knee arthroplasty | knee arthroplasty | partial knee replacement | unicompartmental knee | knee implant | TKA | TKR | UKA

# --- the side behind a comma
infected THA, right | infected THA, R | infected THA, Rt | infected THR, right | infected THR, R | infected THR, Rt | infected total hip, right | infected total hip, R | infected total hip, Rt > T84.51
broken THA, right | broken THA, R | broken THA, Rt | broken THR, right | broken THR, R | broken THR, Rt | broken total hip, right | broken total hip, R | broken total hip, Rt > T84.010
dislocated THA, right | dislocated THA, R | dislocated THA, Rt | dislocated THR, right | dislocated THR, R | dislocated THR, Rt | dislocated total hip, right | dislocated total hip, R | dislocated total hip, Rt > T84.020
loose THA, right | loose THA, R | loose THA, Rt | loose THR, right | loose THR, R | loose THR, Rt | loose total hip, right | loose total hip, R | loose total hip, Rt > T84.030
failed THA, right | failed THA, R | failed THA, Rt | failed THR, right | failed THR, R | failed THR, Rt | failed total hip, right | failed total hip, R | failed total hip, Rt > T84.090
infected TKA, right | infected TKA, R | infected TKA, Rt | infected TKR, right | infected TKR, R | infected TKR, Rt | infected total knee, right | infected total knee, R | infected total knee, Rt > T84.53
broken TKA, right | broken TKA, R | broken TKA, Rt | broken TKR, right | broken TKR, R | broken TKR, Rt | broken total knee, right | broken total knee, R | broken total knee, Rt > T84.012
dislocated TKA, right | dislocated TKA, R | dislocated TKA, Rt | dislocated TKR, right | dislocated TKR, R | dislocated TKR, Rt | dislocated total knee, right | dislocated total knee, R | dislocated total knee, Rt > T84.022
loose TKA, right | loose TKA, R | loose TKA, Rt | loose TKR, right | loose TKR, R | loose TKR, Rt | loose total knee, right | loose total knee, R | loose total knee, Rt > T84.032
failed TKA, right | failed TKA, R | failed TKA, Rt | failed TKR, right | failed TKR, R | failed TKR, Rt | failed total knee, right | failed total knee, R | failed total knee, Rt > T84.092
infected THA, left | infected THA, L | infected THA, Lt | infected THR, left | infected THR, L | infected THR, Lt | infected total hip, left | infected total hip, L | infected total hip, Lt > T84.52
broken THA, left | broken THA, L | broken THA, Lt | broken THR, left | broken THR, L | broken THR, Lt | broken total hip, left | broken total hip, L | broken total hip, Lt > T84.011
dislocated THA, left | dislocated THA, L | dislocated THA, Lt | dislocated THR, left | dislocated THR, L | dislocated THR, Lt | dislocated total hip, left | dislocated total hip, L | dislocated total hip, Lt > T84.021
loose THA, left | loose THA, L | loose THA, Lt | loose THR, left | loose THR, L | loose THR, Lt | loose total hip, left | loose total hip, L | loose total hip, Lt > T84.031
failed THA, left | failed THA, L | failed THA, Lt | failed THR, left | failed THR, L | failed THR, Lt | failed total hip, left | failed total hip, L | failed total hip, Lt > T84.091
infected TKA, left | infected TKA, L | infected TKA, Lt | infected TKR, left | infected TKR, L | infected TKR, Lt | infected total knee, left | infected total knee, L | infected total knee, Lt > T84.54
broken TKA, left | broken TKA, L | broken TKA, Lt | broken TKR, left | broken TKR, L | broken TKR, Lt | broken total knee, left | broken total knee, L | broken total knee, Lt > T84.013
dislocated TKA, left | dislocated TKA, L | dislocated TKA, Lt | dislocated TKR, left | dislocated TKR, L | dislocated TKR, Lt | dislocated total knee, left | dislocated total knee, L | dislocated total knee, Lt > T84.023
loose TKA, left | loose TKA, L | loose TKA, Lt | loose TKR, left | loose TKR, L | loose TKR, Lt | loose total knee, left | loose total knee, L | loose total knee, Lt > T84.033
failed TKA, left | failed TKA, L | failed TKA, Lt | failed TKR, left | failed TKR, L | failed TKR, Lt | failed total knee, left | failed total knee, L | failed total knee, Lt > T84.093

# --- infection
@each infection | infected | periprosthetic infection | periprosthetic joint infection | prosthetic joint infection | PJI | infection of | septic
$RIGHT_HIP > T84.51
$RIGHT_KNEE > T84.53
$LEFT_HIP > T84.52
$LEFT_KNEE > T84.54
$OTHER_JOINT > T84.59
$UNSIDED > T84.50
# words that say by themselves that the joint is prosthetic need no more than the joint
@each PJI | prosthetic joint infection | periprosthetic joint infection | periprosthetic infection
right hip | R hip | Rt hip > T84.51
right knee | R knee | Rt knee > T84.53
left hip | L hip | Lt hip > T84.52
left knee | L knee | Lt knee > T84.54

# --- broken
@each broken | breakage | fractured | fracture of component | broken component
$RIGHT_HIP > T84.010
$RIGHT_KNEE > T84.012
$LEFT_HIP > T84.011
$LEFT_KNEE > T84.013
$OTHER_JOINT > T84.018
$UNSIDED > T84.019

# --- out of joint, unstable
@each dislocation | dislocated | dislocating | recurrent dislocation | instability | unstable | subluxation | subluxed
$RIGHT_HIP > T84.020
$RIGHT_KNEE > T84.022
$LEFT_HIP > T84.021
$LEFT_KNEE > T84.023
$OTHER_JOINT > T84.028
$UNSIDED > T84.029

# --- loose
@each loosening | loose | loosened | aseptic loosening | aseptically loose | mechanical loosening | loose femoral component | loose tibial component | loose acetabular component | loosening of femoral component | loosening of tibial component | loosening of acetabular component | loose cup | loose stem
$RIGHT_HIP > T84.030
$RIGHT_KNEE > T84.032
$LEFT_HIP > T84.031
$LEFT_KNEE > T84.033
$OTHER_JOINT > T84.038
$UNSIDED > T84.039

# --- osteolysis
@each osteolysis | periprosthetic osteolysis
$RIGHT_HIP > T84.050
$RIGHT_KNEE > T84.052
$LEFT_HIP > T84.051
$LEFT_KNEE > T84.053
$OTHER_JOINT > T84.058
$UNSIDED > T84.059

# --- worn
@each wear | worn | polyethylene wear | poly wear | liner wear | bearing wear | bearing surface wear
$RIGHT_HIP > T84.060
$RIGHT_KNEE > T84.062
$LEFT_HIP > T84.061
$LEFT_KNEE > T84.063
$OTHER_JOINT > T84.068
$UNSIDED > T84.069

# --- failed otherwise
@each failed | failure | failing | malfunction | mechanical failure
$RIGHT_HIP > T84.090
$RIGHT_KNEE > T84.092
$LEFT_HIP > T84.091
$LEFT_KNEE > T84.093
$OTHER_JOINT > T84.098
$UNSIDED > T84.099

# --- fracture around it
@each periprosthetic fracture | periprosthetic fracture around | periprosthetic fx | periprosthetic fx around | periprosthetic femur fracture | periprosthetic femur fx | periprosthetic femur fx around | periprosthetic femur fracture around | periprosthetic femoral fracture | periprosthetic tibia fracture | periprosthetic humerus fracture | fracture around
$RIGHT_HIP > M97.01
$RIGHT_KNEE > M97.11
$RIGHT_SHOULDER > M97.31
$LEFT_HIP > M97.02
$LEFT_KNEE > M97.12
$LEFT_SHOULDER > M97.32
$OTHER_JOINT > M97.8
$UNSIDED > M97.9
@each periprosthetic fracture | periprosthetic fracture around | periprosthetic fx | periprosthetic fx around | periprosthetic femur fracture | periprosthetic femur fx | periprosthetic femur fx around | periprosthetic femur fracture around | periprosthetic femoral fracture | periprosthetic tibia fracture | periprosthetic humerus fracture
right hip | R hip | Rt hip > M97.01
right knee | R knee | Rt knee > M97.11
right shoulder | R shoulder | Rt shoulder > M97.31
left hip | L hip | Lt hip > M97.02
left knee | L knee | Lt knee > M97.12
left shoulder | L shoulder | Lt shoulder > M97.32
